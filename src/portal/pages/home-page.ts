// A township's home page: what one can do here, and what is new.
import { html, type Html } from '#portal/html.ts'
import { homeEntries } from '#portal/home-entries.ts'
import { portalPage, type PortalPlace, type Shown } from '#portal/page.ts'
import { doorList } from '#portal/parts/entry-list.ts'

export function homePage(view: Shown & { readonly place: PortalPlace; readonly sections: readonly Html[] }): string {
  const { place, sections } = view
  return portalPage({
    ...view, title: '您想办什么', here: `/public/${place.area}`,
    body: html`${doorList(homeEntries.map((each) => each(place.area)))}${sections}`,
  })
}
