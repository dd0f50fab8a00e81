//! The family `orders`. Orders for resources.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{Method, Operation, Parameter, Retry, Status, Success};
    /// `POST /v1/{project_id}/mss/public/orders`
    pub static CREATE_ORDER: Operation = Operation {
        family: "orders",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::body("/cloud_services").max_items(100),
            Parameter::body("/cloud_services/*/is_auto_pay").range(0.0, 1.0),
            Parameter::body("/cloud_services/*/period_type").range(0.0, 100.0),
            Parameter::body("/cloud_services/*/period_num").range(1.0, 2147483647.0),
            Parameter::body("/cloud_services/*/is_auto_renew").range(0.0, 10.0),
            Parameter::body("/cloud_services/*/subscription_num")
                .range(1.0, 2147483647.0),
            Parameter::body("/cloud_services/*/resource_spec_code").max_length(64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateOrderResponse>(),
        ..Operation::new(
            "CreateMetaStudioOrders",
            Method::Post,
            "/v1/{project_id}/mss/public/orders",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Response};
    use crate::types;
    /// Order resources.
    ///
    /// Orders resources for a period, one-time resources and pay-per-use packages. The order is
    /// paid automatically with `is_auto_pay`, else manually in the console.
    ///
    /// `POST /v1/{project_id}/mss/public/orders` (CreateMetaStudioOrders)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateOrder {
        pub(super) call: Call,
    }
    impl CreateOrder {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::CreateOrderResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateOrderResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    /// `CreateOrderRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateOrderRequest {
        /// Items of the order. At most 100 elements.
        pub cloud_services: Vec<OrderItem>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateOrderRequest {
        /// One with what is required; the rest has setters.
        pub fn new(cloud_services: Vec<OrderItem>) -> Self {
            Self {
                cloud_services,
                ..Default::default()
            }
        }
    }
    impl Object for CreateOrderRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<Vec<OrderItem>>("cloud_services"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.cloud_services)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "cloud_services", &self.cloud_services)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateOrderRequest);
    /// `OrderItem`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl OrderItem {
        /// One with what is required; the rest has setters.
        pub fn new(
            period_type: i64,
            period_num: i64,
            subscription_num: i64,
            resource_spec_code: impl Into<String>,
        ) -> Self {
            Self {
                period_type,
                period_num,
                subscription_num,
                resource_spec_code: resource_spec_code.into(),
                ..Default::default()
            }
        }
        /// 1 pays from the account, with discounts and coupons selected automatically; if the payment
        /// fails, the order waits for a manual payment. 0 requires a manual payment. Range: 0 to 1.
        /// Default: `0`.
        #[must_use]
        pub fn is_auto_pay(mut self, is_auto_pay: i64) -> Self {
            self.is_auto_pay = Some(is_auto_pay);
            self
        }
        /// 1 renews automatically; 0, or no value, does not. Range: 0 to 10.
        #[must_use]
        pub fn is_auto_renew(mut self, is_auto_renew: i64) -> Self {
            self.is_auto_renew = Some(is_auto_renew);
            self
        }
    }
    impl Object for OrderItem {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i64>>("is_auto_pay"),
            required::<i64>("period_type"),
            required::<i64>("period_num"),
            optional::<Option<i64>>("is_auto_renew"),
            required::<i64>("subscription_num"),
            required::<String>("resource_spec_code"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.is_auto_pay),
                1 => read(map, &mut self.period_type),
                2 => read(map, &mut self.period_num),
                3 => read(map, &mut self.is_auto_renew),
                4 => read(map, &mut self.subscription_num),
                _ => read(map, &mut self.resource_spec_code),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "is_auto_pay", &self.is_auto_pay)?;
            write(map, "period_type", &self.period_type)?;
            write(map, "period_num", &self.period_num)?;
            write_some(map, "is_auto_renew", &self.is_auto_renew)?;
            write(map, "subscription_num", &self.subscription_num)?;
            write(map, "resource_spec_code", &self.resource_spec_code)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(OrderItem);
    /// The answer of `CreateMetaStudioOrders`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateOrderResponse {
        /// `order_id` (optional). At most 64 characters.
        pub order_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateOrderResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("order_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.order_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "order_id", &self.order_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateOrderResponse);
}
impl crate::Client {
    /// Order resources.
    ///
    /// Orders resources for a period, one-time resources and pay-per-use packages. The order is
    /// paid automatically with `is_auto_pay`, else manually in the console.
    ///
    /// `POST /v1/{project_id}/mss/public/orders` (CreateMetaStudioOrders)
    pub fn create_order(
        &self,
        body: &crate::types::CreateOrderRequest,
    ) -> builders::CreateOrder {
        let mut call = self.call(&operations::CREATE_ORDER);
        call.body(body);
        builders::CreateOrder { call }
    }
}
