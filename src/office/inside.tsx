// Everything behind the door: the pages, and the declarations they are drawn from. Fetched while the password is typed.
import { RouterProvider } from 'react-router'
import { router } from '#office/routes.tsx'

export function Inside() {
  return <RouterProvider router={router} />
}
