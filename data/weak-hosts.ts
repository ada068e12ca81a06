/** Hosts of wikis, forums, blogs, question-and-answer pages and copies: figures found there have an original elsewhere. */
const WEAK = [
	"academic-accelerator.com",
	"alchetron.com",
	"answers.com",
	"blogger.com",
	"blogspot.com",
	"dbpedia.org",
	"everybodywiki.com",
	"facebook.com",
	"fandom.com",
	"github.com",
	"githubusercontent.com",
	"infogalactic.com",
	"letsrun.com",
	"livejournal.com",
	"medium.com",
	"metapedia.org",
	"quora.com",
	"reddit.com",
	"scribd.com",
	"slideshare.net",
	"stackexchange.com",
	"substack.com",
	"tumblr.com",
	"usmessageboard.com",
	"vk.com",
	"wikia.com",
	"wikimili.com",
	"wikipedia.org",
	"wikiwand.com",
	"wordpress.com",
	"ycombinator.com",
	"zoonop.com",
];

/** Places on such hosts where a source or a newsroom publishes by itself. */
const OWN = [
	"https://github.com/TheEconomist/",
	"https://bbcrussian.substack.com/",
	"https://afghanistan.blogs.cnn.com/",
];

/** True for a page of a host that holds copies, or that names itself a wiki, forum or blog. */
export function isWeakHost(url: string): boolean {
	if (OWN.some((place) => url.startsWith(place))) return false;
	const { hostname } = new URL(url);
	return (
		WEAK.some((host) => hostname === host || hostname.endsWith(`.${host}`)) ||
		/(?:^|[.-])(?:wiki|forums?|blogs?)(?:[.-])|wiki/.test(hostname)
	);
}

/** True for an address by which a site is tested or delivered, and not by which it is read: it may vanish any day. */
export function isBackstage(url: string): boolean {
	return /(?:^|[.-])(?:test|staging|preview|production|cms|azcdn|cdn|cloudflare|cloudfront|pages)[.-]/.test(
		new URL(url).hostname,
	);
}

/** True for a title that is only the last part of the page's address: `hardcoded-casualty-totals.ts`. */
export function namesAFile(title: string, url: string): boolean {
	const last = decodeURIComponent(new URL(url).pathname.split("/").filter(Boolean).at(-1) ?? "");
	const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
	return !/\s/.test(title) && plain(title) === plain(last);
}
