//! Instances.

mod attributes;
mod console;
mod credits;
mod describe;
mod metadata_defaults;
mod options;
mod power;
mod run;
mod status;
#[cfg(test)]
mod tests;
mod view;

pub use attributes::{describe_instance_attribute, modify_instance_attribute, reset_instance_attribute};
pub use console::{get_console_output, get_console_screenshot};
pub use credits::{
    describe_instance_credit_specifications, get_default_credit_specification,
    modify_default_credit_specification, modify_instance_credit_specification,
};
pub use describe::describe_instances;
pub use metadata_defaults::{get_instance_metadata_defaults, modify_instance_metadata_defaults};
pub use options::{
    modify_instance_cpu_options, modify_instance_metadata_options, monitor_instances, unmonitor_instances,
};
pub use power::{reboot_instances, start_instances, stop_instances, terminate_instances};
pub use run::{launch_volume, run_instances};
pub use status::describe_instance_status;
