-- The tables of the embedded process engine, Operaton 1.0.3, in a schema of their own: those that its own script
-- (activiti.postgres.create.engine.sql) makes and that steering's use of it touches. Columns and their names are
-- Operaton's; every time is one with a time zone, so that replicas need not share one. There is no history, and a
-- finished process leaves no row.
create schema engine;

create table engine.act_ge_property (
  name_  varchar(64) primary key,
  value_ varchar(300),
  rev_   integer
);
comment on table engine.act_ge_property is 'Facts on the schema. The engine starts only where schema.version is the one that it expects.';
insert into engine.act_ge_property values
  ('schema.version', 'fox', 1),
  ('schema.history', 'create(fox)', 1),
  ('next.dbid', '1', 1),
  ('deployment.lock', '0', 1),
  ('history.cleanup.job.lock', '0', 1),
  ('startup.lock', '0', 1),
  ('installationId.lock', '0', 1),
  ('historyLevel', '0', 1),
  ('operaton.installation.id', gen_random_uuid()::text, 1);

create table engine.act_re_deployment (
  id_          varchar(64) primary key,
  name_        varchar(255),
  deploy_time_ timestamptz,
  source_      varchar(255),
  tenant_id_   varchar(64)
);
comment on table engine.act_re_deployment is 'Each time that the process models were deployed, all six together; source_ is their checksum.';

create table engine.act_ge_bytearray (
  id_                varchar(64) primary key,
  rev_               integer,
  name_              varchar(255),
  deployment_id_     varchar(64) references engine.act_re_deployment,
  bytes_             bytea,
  generated_         boolean,
  tenant_id_         varchar(64),
  type_              integer,
  create_time_       timestamptz,
  root_proc_inst_id_ varchar(64),
  removal_time_      timestamptz
);
comment on table engine.act_ge_bytearray is 'The process models of each deployment, as translated for the engine.';
create index act_ge_bytearray_deployment on engine.act_ge_bytearray (deployment_id_);

create table engine.act_re_procdef (
  id_                 varchar(64) primary key,
  rev_                integer,
  category_           varchar(255),
  name_               varchar(255),
  key_                varchar(255) not null,
  version_            integer not null,
  deployment_id_      varchar(64),
  resource_name_      varchar(4000),
  dgrm_resource_name_ varchar(4000),
  has_start_form_key_ boolean,
  suspension_state_   integer,
  tenant_id_          varchar(64),
  version_tag_        varchar(64),
  history_ttl_        integer,
  startable_          boolean not null default true
);
comment on table engine.act_re_procdef is 'The versions of each process; key_ is the id in its model.';
create index act_re_procdef_deployment on engine.act_re_procdef (deployment_id_);
create index act_re_procdef_key on engine.act_re_procdef (key_, version_);

create table engine.act_ru_execution (
  id_                varchar(64) primary key,
  rev_               integer,
  root_proc_inst_id_ varchar(64),
  proc_inst_id_      varchar(64) references engine.act_ru_execution,
  business_key_      varchar(255),
  parent_id_         varchar(64) references engine.act_ru_execution,
  proc_def_id_       varchar(64) references engine.act_re_procdef,
  super_exec_        varchar(64) references engine.act_ru_execution,
  super_case_exec_   varchar(64),
  case_inst_id_      varchar(64),
  act_id_            varchar(255),
  act_inst_id_       varchar(64),
  is_active_         boolean,
  is_concurrent_     boolean,
  is_scope_          boolean,
  is_event_scope_    boolean,
  suspension_state_  integer,
  cached_ent_state_  integer,
  sequence_counter_  bigint,
  tenant_id_         varchar(64),
  proc_def_key_      varchar(255)
);
comment on table engine.act_ru_execution is 'Where each cycle that is conducted stands. business_key_ is the id of the cycle, on the instance of its own process; act_id_ the element of the model.';
create unique index act_ru_execution_cycle on engine.act_ru_execution (business_key_) where business_key_ is not null;
create index act_ru_execution_root on engine.act_ru_execution (root_proc_inst_id_);
create index act_ru_execution_instance on engine.act_ru_execution (proc_inst_id_);
create index act_ru_execution_parent on engine.act_ru_execution (parent_id_);
create index act_ru_execution_super on engine.act_ru_execution (super_exec_);
create index act_ru_execution_definition on engine.act_ru_execution (proc_def_id_);

create table engine.act_ru_event_subscr (
  id_            varchar(64) primary key,
  rev_           integer,
  event_type_    varchar(255) not null,
  event_name_    varchar(255),
  execution_id_  varchar(64) references engine.act_ru_execution,
  proc_inst_id_  varchar(64),
  activity_id_   varchar(255),
  configuration_ varchar(255),
  created_       timestamptz not null,
  tenant_id_     varchar(64)
);
comment on table engine.act_ru_event_subscr is 'Which messages (cycle-redirected, cycle-revived, cycle-stopped) a cycle can take now.';
create index act_ru_event_subscr_execution on engine.act_ru_event_subscr (execution_id_);

create table engine.act_ru_jobdef (
  id_                varchar(64) primary key,
  rev_               integer,
  proc_def_id_       varchar(64),
  proc_def_key_      varchar(255),
  act_id_            varchar(255),
  job_type_          varchar(255) not null,
  job_configuration_ varchar(255),
  suspension_state_  integer,
  job_priority_      bigint,
  tenant_id_         varchar(64),
  deployment_id_     varchar(64)
);
comment on table engine.act_ru_jobdef is 'The timers that each version of a process has.';
create index act_ru_jobdef_definition on engine.act_ru_jobdef (proc_def_id_);

create table engine.act_ru_job (
  id_                  varchar(64) primary key,
  rev_                 integer,
  type_                varchar(255) not null,
  lock_exp_time_       timestamptz,
  lock_owner_          varchar(255),
  exclusive_           boolean,
  execution_id_        varchar(64),
  root_proc_inst_id_   varchar(64),
  process_instance_id_ varchar(64),
  process_def_id_      varchar(64),
  process_def_key_     varchar(255),
  retries_             integer,
  exception_stack_id_  varchar(64) references engine.act_ge_bytearray,
  exception_msg_       varchar(4000),
  failed_act_id_       varchar(255),
  duedate_             timestamptz,
  repeat_              varchar(255),
  repeat_offset_       bigint default 0,
  handler_type_        varchar(255),
  handler_cfg_         varchar(4000),
  deployment_id_       varchar(64),
  suspension_state_    integer not null default 1,
  job_def_id_          varchar(64),
  priority_            bigint not null default 0,
  sequence_counter_    bigint,
  tenant_id_           varchar(64),
  create_time_         timestamptz,
  last_failure_log_id_ varchar(64),
  batch_id_            varchar(64)
);
comment on table engine.act_ru_job is 'Timers that are to come, each a row until it has come; lock_owner_ is the replica that works on it.';
create index act_ru_job_due on engine.act_ru_job (duedate_);
create index act_ru_job_instance on engine.act_ru_job (process_instance_id_);
create index act_ru_job_execution on engine.act_ru_job (execution_id_);
create index act_ru_job_definition on engine.act_ru_job (job_def_id_);

-- Always empty: steering has no variables, no human or external tasks and no incidents in the engine. It looks into these
-- when it takes a cycle to a changed model.
create table engine.act_ru_variable (
  id_                  varchar(64) primary key,
  rev_                 integer,
  type_                varchar(255) not null,
  name_                varchar(255) not null,
  execution_id_        varchar(64) references engine.act_ru_execution,
  proc_inst_id_        varchar(64) references engine.act_ru_execution,
  proc_def_id_         varchar(64),
  case_execution_id_   varchar(64),
  case_inst_id_        varchar(64),
  task_id_             varchar(64),
  batch_id_            varchar(64),
  bytearray_id_        varchar(64) references engine.act_ge_bytearray,
  double_              double precision,
  long_                bigint,
  text_                varchar(4000),
  text2_               varchar(4000),
  var_scope_           varchar(64),
  sequence_counter_    bigint,
  is_concurrent_local_ boolean,
  tenant_id_           varchar(64)
);
comment on table engine.act_ru_variable is 'Empty: process variables.';

create table engine.act_ru_task (
  id_                varchar(64) primary key,
  rev_               integer,
  execution_id_      varchar(64) references engine.act_ru_execution,
  proc_inst_id_      varchar(64) references engine.act_ru_execution,
  proc_def_id_       varchar(64) references engine.act_re_procdef,
  case_execution_id_ varchar(64),
  case_inst_id_      varchar(64),
  case_def_id_       varchar(64),
  name_              varchar(255),
  parent_task_id_    varchar(64),
  description_       varchar(4000),
  task_def_key_      varchar(255),
  owner_             varchar(255),
  assignee_          varchar(255),
  delegation_        varchar(64),
  priority_          integer,
  create_time_       timestamptz,
  last_updated_      timestamptz,
  due_date_          timestamptz,
  follow_up_date_    timestamptz,
  suspension_state_  integer,
  tenant_id_         varchar(64),
  task_state_        varchar(64)
);
comment on table engine.act_ru_task is 'Empty: human tasks.';

create table engine.act_ru_ext_task (
  id_                  varchar(64) primary key,
  rev_                 integer not null,
  worker_id_           varchar(255),
  topic_name_          varchar(255),
  retries_             integer,
  error_msg_           varchar(4000),
  error_details_id_    varchar(64) references engine.act_ge_bytearray,
  lock_exp_time_       timestamptz,
  create_time_         timestamptz,
  suspension_state_    integer,
  execution_id_        varchar(64) references engine.act_ru_execution,
  proc_inst_id_        varchar(64),
  proc_def_id_         varchar(64),
  proc_def_key_        varchar(255),
  act_id_              varchar(255),
  act_inst_id_         varchar(64),
  tenant_id_           varchar(64),
  priority_            bigint not null default 0,
  last_failure_log_id_ varchar(64)
);
comment on table engine.act_ru_ext_task is 'Empty: external tasks.';

create table engine.act_ru_incident (
  id_                     varchar(64) primary key,
  rev_                    integer not null,
  incident_timestamp_     timestamptz not null,
  incident_msg_           varchar(4000),
  incident_type_          varchar(255) not null,
  execution_id_           varchar(64) references engine.act_ru_execution,
  activity_id_            varchar(255),
  failed_activity_id_     varchar(255),
  proc_inst_id_           varchar(64) references engine.act_ru_execution,
  proc_def_id_            varchar(64) references engine.act_re_procdef,
  cause_incident_id_      varchar(64) references engine.act_ru_incident,
  root_cause_incident_id_ varchar(64) references engine.act_ru_incident,
  configuration_          varchar(255),
  tenant_id_              varchar(64),
  job_def_id_             varchar(64),
  annotation_             varchar(4000)
);
comment on table engine.act_ru_incident is 'Empty: incidents.';
