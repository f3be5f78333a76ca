import { freshFor } from '../../api/clocks';
import { useNow } from '../../components/clock/useNow';

/** Whether something happened so lately that its promises may still be being counted. */
export function useIsFresh(updatedAt: string): boolean {
  const now = useNow();
  return now - Date.parse(updatedAt) < freshFor;
}
