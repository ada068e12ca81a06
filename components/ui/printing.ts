import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** True while the page is printed: what is then drawn is there in time. */
export function usePrinting(): boolean {
	const [printing, setPrinting] = useState(false);
	useEffect(() => {
		const print = window.matchMedia("print");
		// Before the sheet is laid out, which waits for nothing that is done later.
		const begin = () => flushSync(() => setPrinting(true));
		const follow = () => setPrinting(print.matches);
		const end = () => setPrinting(false);
		window.addEventListener("beforeprint", begin);
		window.addEventListener("afterprint", end);
		print.addEventListener("change", follow);
		return () => {
			window.removeEventListener("beforeprint", begin);
			window.removeEventListener("afterprint", end);
			print.removeEventListener("change", follow);
		};
	}, []);
	return printing;
}
