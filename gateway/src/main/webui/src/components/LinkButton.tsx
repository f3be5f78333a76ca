import { Button, type ButtonProps } from 'antd';
import { useHref, useLinkClickHandler } from 'react-router';

/** A link that looks like a button. */
export function LinkButton({ to, ...rest }: Omit<ButtonProps, 'href' | 'onClick'> & { to: string }) {
  const follow = useLinkClickHandler(to);
  return (
    <Button
      {...rest}
      href={useHref(to)}
      onClick={(event) => follow(event as unknown as Parameters<typeof follow>[0])}
    />
  );
}
