//! The family `orders`. Orders for resources.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v1/{project_id}/mss/public/orders`
    pub static CREATE_ORDER: Operation = Operation::new(
        "CreateMetaStudioOrders",
        Method::Post,
        "/v1/{project_id}/mss/public/orders",
    )
    .family("orders")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::body("/cloud_services").max_items(100),
        Parameter::body("/cloud_services/*/is_auto_pay").range(0.0, 1.0),
        Parameter::body("/cloud_services/*/period_type").range(0.0, 100.0),
        Parameter::body("/cloud_services/*/period_num").range(1.0, 2147483647.0),
        Parameter::body("/cloud_services/*/is_auto_renew").range(0.0, 10.0),
        Parameter::body("/cloud_services/*/subscription_num").range(1.0, 2147483647.0),
        Parameter::body("/cloud_services/*/resource_spec_code").max_length(64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateOrderResponse>());
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// Order resources.
        ///
        /// Orders resources for a period, one-time resources and pay-per-use packages. The order is
        /// paid automatically with `is_auto_pay`, else manually in the console.
        ///
        /// `POST /v1/{project_id}/mss/public/orders` (CreateMetaStudioOrders)
        pub struct CreateOrder: json -> types::CreateOrderResponse;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateOrderRequest {
        /// Items of the order. At most 100 elements.
        pub cloud_services: Vec<OrderItem>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateOrderRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(cloud_services: impl IntoIterator<Item = OrderItem>) -> Self {
            Self {
                cloud_services: cloud_services.into_iter().collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        CreateOrderRequest, extra {
            0 cloud_services: Vec<OrderItem> = required "cloud_services";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct OrderItem {
        /// 1 pays from the account, with discounts and coupons selected automatically; if the payment
        /// fails, the order waits for a manual payment. 0 requires a manual payment. Range: 0 to 1.
        /// Default: `0`.
        pub is_auto_pay: Option<i64>,
        /// Unit of `period_num`: 2 is a month, 3 a year; 6 is a one-time purchase. Range: 0 to 100.
        pub period_type: i64,
        /// Number of periods. Range: 1 to 2147483647.
        pub period_num: i64,
        /// 1 renews automatically; 0, or no value, does not. Range: 0 to 10.
        pub is_auto_renew: Option<i64>,
        /// Quantity of the resource. Range: 1 to 2147483647.
        pub subscription_num: i64,
        /// What is bought: a code such as hws.resource.type.metastudio.avatarmodeling.number. At most
        /// 64 characters.
        pub resource_spec_code: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl OrderItem {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`period_type`](field@Self::period_type)
        /// - [`period_num`](field@Self::period_num)
        /// - [`subscription_num`](field@Self::subscription_num)
        /// - [`resource_spec_code`](field@Self::resource_spec_code)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`is_auto_pay`](field@Self::is_auto_pay).
        #[must_use]
        pub fn is_auto_pay<F>(mut self, is_auto_pay: impl codegen::IntoOption<i64, F>) -> Self {
            self.is_auto_pay = codegen::IntoOption::into_option(is_auto_pay);
            self
        }

        /// Sets [`period_type`](field@Self::period_type).
        #[must_use]
        pub fn period_type(mut self, period_type: i64) -> Self {
            self.period_type = period_type;
            self
        }

        /// Sets [`period_num`](field@Self::period_num).
        #[must_use]
        pub fn period_num(mut self, period_num: i64) -> Self {
            self.period_num = period_num;
            self
        }

        /// Sets [`is_auto_renew`](field@Self::is_auto_renew).
        #[must_use]
        pub fn is_auto_renew<F>(
            mut self,
            is_auto_renew: impl codegen::IntoOption<i64, F>,
        ) -> Self {
            self.is_auto_renew = codegen::IntoOption::into_option(is_auto_renew);
            self
        }

        /// Sets [`subscription_num`](field@Self::subscription_num).
        #[must_use]
        pub fn subscription_num(mut self, subscription_num: i64) -> Self {
            self.subscription_num = subscription_num;
            self
        }

        /// Sets [`resource_spec_code`](field@Self::resource_spec_code).
        #[must_use]
        pub fn resource_spec_code(mut self, resource_spec_code: impl Into<String>) -> Self {
            self.resource_spec_code = resource_spec_code.into();
            self
        }
    }

    codegen::object! {
        OrderItem, extra {
            0 is_auto_pay: Option<i64> = optional "is_auto_pay";
            1 period_type: i64 = required "period_type";
            2 period_num: i64 = required "period_num";
            3 is_auto_renew: Option<i64> = optional "is_auto_renew";
            4 subscription_num: i64 = required "subscription_num";
            5 resource_spec_code: String = required "resource_spec_code";
        }
    }

    /// The answer of `CreateMetaStudioOrders`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateOrderResponse {
        /// At most 64 characters.
        pub order_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateOrderResponse, extra {
            0 order_id: Option<String> = optional "order_id";
        }
    }
}

/// The family `orders`. Orders for resources.
impl super::super::Client {
    /// Order resources.
    ///
    /// Orders resources for a period, one-time resources and pay-per-use packages. The order is
    /// paid automatically with `is_auto_pay`, else manually in the console.
    ///
    /// `POST /v1/{project_id}/mss/public/orders` (CreateMetaStudioOrders)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{CreateOrderRequest, OrderItem};
    ///
    /// let body = CreateOrderRequest::new([
    ///     OrderItem::new()
    ///         .is_auto_pay(0)
    ///         .period_type(2)
    ///         .period_num(1)
    ///         .is_auto_renew(0)
    ///         .subscription_num(1)
    ///         .resource_spec_code("hws.resource.type.metastudio.avatarmodeling.number"),
    /// ]);
    /// let response = client.create_order(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_order(
        &self,
        body: impl Borrow<types::CreateOrderRequest>,
    ) -> builders::CreateOrder {
        let mut call = self.0.call(&operations::CREATE_ORDER);
        call.body(Borrow::<types::CreateOrderRequest>::borrow(&body));
        builders::CreateOrder { call }
    }
}
