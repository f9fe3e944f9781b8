-- What somebody wants of the house: null stands for what the browser asks for, or what the house does.
alter table staff_member
  add column pages_in text check (pages_in in ('en', 'fr')),
  add column zone text check (length(zone) between 1 and 60),
  add column theme text not null default 'AUTO' check (theme in ('AUTO', 'LIGHT', 'DARK')),
  add column on_screen text[] not null default '{}'
    check (on_screen <@ array['WARNING', 'AGREEMENT', 'MENTION', 'WATCHED']),
  add column lock int not null default 1,
  add column version int not null default 1;
comment on column staff_member.on_screen is 'the news that come on screen only, and by no mail';
comment on column staff_member.lock is 'counts the changes of password, rights and activity: a session opened under an older lock is over';
