create table audit.event (
  id           bigint generated always as identity primary key,
  at           timestamptz not null default clock_timestamp(),
  operation    text not null,
  kind         text not null,
  actor_id     bigint not null,
  actor_name   text not null,
  role         text not null,
  subject_kind text not null,
  subjects     bigint[] not null,
  detail       jsonb not null
);
comment on table audit.event is 'Append-only: who did what to which record. Personal data of the users.';
comment on column audit.event.at is 'When, by the database''s clock.';
comment on column audit.event.operation is 'One of the six statutory operations (DPA 2018 s62), or ACCESS, SECURITY, SYSTEM.';
comment on column audit.event.subjects is 'Identifiers of every record shown or changed; never names.';
comment on column audit.event.detail is 'Codes and numbers only.';
create index on audit.event using gin (subjects);
call access.guard('audit.event');

create function audit.append(operation text, kind text, subject_kind text, subjects bigint[], detail jsonb)
returns bigint language plpgsql security definer set search_path = audit, pg_temp as $$
declare
  who access.app_user;
  made bigint;
begin
  select * into who from access.app_user u where u.id = access.actor();
  if who.id is null then
    raise exception 'nobody acts in this transaction';
  end if;
  insert into audit.event (operation, kind, actor_id, actor_name, role, subject_kind, subjects, detail)
  values (append.operation, append.kind, who.id, who.display_name, who.role, append.subject_kind, append.subjects, append.detail)
  returning id into made;
  return made;
end $$;
comment on function audit.append(text, text, text, bigint[], jsonb) is 'The only way to write the log; the actor and time are the database''s.';

create function audit.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the log is append-only';
end $$;
create trigger append_only before update or delete on audit.event for each row execute function audit.refuse();
create trigger not_truncated before truncate on audit.event for each statement execute function audit.refuse();

grant usage on schema audit to gwarchod_app;
grant select on audit.event to gwarchod_app;
grant execute on function audit.append(text, text, text, bigint[], jsonb) to gwarchod_app;
