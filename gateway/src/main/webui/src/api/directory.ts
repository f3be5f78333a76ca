import { useQuery } from '@tanstack/react-query';
import { get, queryOf } from './client';
import { itemsOf, longestPage, seldom } from './paging';
import type { Customer, Me, Named, Page, Person } from './types';

export const useMe = () =>
  useQuery({ queryKey: ['me'], queryFn: ({ signal }) => get<Me>('/me', signal), staleTime: Infinity });

function useDirectory<T extends Named>(thing: string, customer: string | undefined, enabled = true) {
  return useQuery({
    queryKey: [thing, customer],
    queryFn: ({ signal }) => get<Page<T>>(`/${thing}${queryOf({ customer, limit: longestPage })}`, signal),
    select: itemsOf<T>,
    staleTime: seldom,
    enabled,
  });
}

export const useCustomers = (enabled = true) => useDirectory<Customer>('customers', undefined, enabled);
export const useCustomer = (id: string | undefined) =>
  useQuery({
    queryKey: ['customer', id],
    queryFn: ({ signal }) => get<Customer>(`/customers/${id ?? ''}`, signal),
    enabled: id !== undefined,
    staleTime: seldom,
  });
export const useSystems = (customer: string | undefined) =>
  useDirectory<Named>('systems', customer, customer !== undefined);
export const usePeople = (customer: string | undefined, enabled = true) =>
  useDirectory<Person>('people', customer, enabled);
