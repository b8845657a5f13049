import { english } from "../../../../english.ts";
import { type FormParams, formResponse, listForms } from "../../../../record-forms.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return listForms();
}

export async function GET(_request: Request, { params }: FormParams) {
  return formResponse(await params, english);
}
