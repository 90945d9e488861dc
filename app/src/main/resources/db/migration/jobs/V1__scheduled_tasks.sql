-- The table of db-scheduler. It holds kinds of work and numbers of loads, no personal data, and its engine polls it outside
-- any person's transaction; so its policy lets the application see every row.
create table jobs.scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  state                text,
  primary key (task_name, task_instance)
);
comment on table jobs.scheduled_tasks is 'Queued and running work (db-scheduler). No personal data.';
create index on jobs.scheduled_tasks (execution_time);
create index on jobs.scheduled_tasks (last_heartbeat);
alter table jobs.scheduled_tasks enable row level security;
alter table jobs.scheduled_tasks force row level security;
create policy engine on jobs.scheduled_tasks using (true) with check (true);
grant usage on schema jobs to gwarchod_app;
grant select, insert, update, delete on jobs.scheduled_tasks to gwarchod_app;
