//! Instances.

mod console;
mod describe;
mod power;
mod run;
mod status;
mod view;

pub use console::{get_console_output, get_console_screenshot};
pub use describe::describe_instances;
pub use power::{reboot_instances, start_instances, stop_instances, terminate_instances};
pub use run::run_instances;
pub use status::describe_instance_status;
