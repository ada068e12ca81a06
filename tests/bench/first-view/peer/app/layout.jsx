import "./page.css";

export const metadata = { title: "Reported losses", description: "Reported losses, as most would build it." };

export default function Layout({ children }) {
	return (
		<html lang="en">
			<body>{children}</body>
		</html>
	);
}
