//! AMIs.

mod attributes;
mod change;
mod create;
mod describe;
mod fast_launch;
mod instances;
mod roots;
mod settings;
mod store;
#[cfg(test)]
mod tests;
mod usage;
mod view;

pub use attributes::{
    cancel_image_launch_permission, describe_image_attribute, modify_image_attribute, reset_image_attribute,
};
pub use change::{
    deregister_image, disable_image, disable_image_deprecation, disable_image_deregistration_protection,
    enable_image, enable_image_deprecation, enable_image_deregistration_protection,
};
pub use create::{copy_image, create_image, register_image};
pub use describe::{describe_images, get_image_ancestry};
pub use fast_launch::{describe_fast_launch_images, disable_fast_launch, enable_fast_launch};
pub use instances::describe_instance_image_metadata;
pub use roots::{create_replace_root_volume_task, describe_replace_root_volume_tasks};
pub use settings::{
    disable_allowed_images_settings, disable_image_block_public_access, enable_allowed_images_settings,
    enable_image_block_public_access, get_allowed_images_settings, get_image_block_public_access_state,
    replace_image_criteria_in_allowed_images_settings,
};
pub use store::{create_restore_image_task, create_store_image_task, describe_store_image_tasks};
pub use usage::{
    create_image_usage_report, delete_image_usage_report, describe_image_usage_report_entries,
    describe_image_usage_reports,
};
