import { english } from "../../../../english.ts";
import { type FormParams, formResponse, listForms } from "../../../../record-forms.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return listForms("goal");
}

export async function GET(_request: Request, { params }: FormParams) {
  return formResponse("goal", await params, english);
}
