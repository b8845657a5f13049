import { routes } from "../lib/model/routes.ts";

export interface Crumb {
  readonly name: string;
  readonly href: string;
}

/** The way from the start page to here; `here` is the page itself. */
export function Breadcrumb({ way, here }: { way: readonly Crumb[]; here: string }) {
  return (
    <nav aria-label="Breadcrumb" className="breadcrumb">
      <ol>
        {[{ name: "Start page", href: routes.home }, ...way].map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href}>{crumb.name}</a>
          </li>
        ))}
        <li>
          <span aria-current="page">{here}</span>
        </li>
      </ol>
    </nav>
  );
}
