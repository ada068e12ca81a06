/** @type {import('next').NextConfig} */
export default {
	poweredByHeader: false,
	reactStrictMode: true,
	// The canvas is a native module: bundling it breaks the build.
	serverExternalPackages: ["@napi-rs/canvas"],
};
