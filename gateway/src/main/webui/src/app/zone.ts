import { createContext, use, useLayoutEffect } from 'react';
import { browserZone } from '../components/zone';

/** In which times are shown. Without a session nobody told us one, and the browser's is all there is. */
export const ZoneContext = createContext(browserZone);

type AboutCustomer = (customer: string | undefined) => void;
export const PageZoneContext = createContext<AboutCustomer>(() => undefined);

/** Says whom a page is about: its times are shown, and asked, in that customer's zone. */
export function usePageZone(customer: string | undefined): void {
  const tell = use(PageZoneContext);
  useLayoutEffect(() => {
    tell(customer);
    return () => tell(undefined);
  }, [tell, customer]);
}
