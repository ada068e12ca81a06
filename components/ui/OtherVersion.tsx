/** Says of a link that it was made with other data than there is now; nothing where it was not. */
export function OtherVersion({ linked, present }: { linked: string | null; present: string }) {
	if (!linked || linked === present) return null;
	return (
		<p role="status" className="mb-4 rounded border border-line bg-mark p-3 text-sm">
			This link was made with dataset version {linked.slice(0, 40)}; the present version is {present}, so
			figures may have been added or corrected since.
		</p>
	);
}
