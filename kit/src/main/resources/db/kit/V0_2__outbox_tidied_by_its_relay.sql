-- The relay tidies the table it empties, as often as its own pace asks for; for that it need not own it.
grant maintain on outbox to ${app_role};
