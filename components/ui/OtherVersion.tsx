import { isVersion } from "@/data/version";

/** Says of a link that it was made with other data than there is now; nothing where it was not, or names no version at all. */
export function OtherVersion({ linked, present }: { linked: string | null; present: string }) {
	if (linked === null || linked === present || !isVersion(linked)) return null;
	return (
		<p role="status" className="mb-4 rounded border border-line bg-mark p-3 text-sm">
			This link was made with dataset version {linked}; the present version is {present}, so figures may have
			been added or corrected since.
		</p>
	);
}
