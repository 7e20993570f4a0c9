//! The one pagination: results in order of a key; a token is the key of the last one that was shown, with a digest of the
//! call that it goes on with. Another operation, account or region, or other filters, would take it for another position.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::ApiError;

/// A page of results.
#[derive(Debug)]
pub struct Page<T> {
    /// What is on it.
    pub items: Vec<T>,
    /// Leads to the next one.
    pub next_token: Option<String>,
}

tokio::task_local! {
    /// Digest of the call in progress.
    static CALL: String;
}

/// Answers a call: the tokens that are given and taken in it are those of calls with the same digest, which is of all that
/// a caller must keep from page to page.
pub async fn within<T>(call: String, answer: impl Future<Output = T>) -> T {
    CALL.scope(call, answer).await
}

/// How a call wants its pages.
#[derive(Debug, Clone)]
pub struct Paging {
    limit: usize,
    after: Option<String>,
    /// What every token of this call begins with.
    mark: String,
}

/// Most results of a page.
const MAX_PAGE: usize = 1000;

impl Paging {
    /// From a call's MaxResults and NextToken, with the fewest results that the operation lets a caller ask for.
    ///
    /// # Errors
    /// MaxResults out of range, or a token that this server never gave to such a call.
    pub fn new(max_results: Option<i32>, next_token: Option<&str>, fewest: i32) -> Result<Self, ApiError> {
        let limit = match max_results {
            None => usize::MAX,
            // EC2 answers larger wishes with pages of its largest size.
            Some(n) if n >= fewest => usize::try_from(n).unwrap_or(MAX_PAGE).min(MAX_PAGE),
            Some(n) => {
                return Err(ApiError::invalid_value(format!(
                    "Value ( {n} ) for parameter maxResults is invalid. Expecting a value greater than {}.",
                    fewest - 1
                )));
            }
        };
        let mark = format!("c2:{}:", CALL.try_with(Clone::clone).unwrap_or_default());
        let after = match next_token {
            None | Some("") => None,
            Some(token) => Some(
                URL_SAFE_NO_PAD
                    .decode(token)
                    .ok()
                    .and_then(|bytes| String::from_utf8(bytes).ok())
                    .and_then(|text| text.strip_prefix(&mark).map(str::to_owned))
                    .ok_or_else(|| ApiError::client("InvalidNextToken", "The token is invalid or expired"))?,
            ),
        };
        Ok(Self { limit, after, mark })
    }

    /// As [`Paging::new`], for a call that may name its ids instead: both together are refused, as EC2 does.
    ///
    /// # Errors
    /// As [`Paging::new`], or ids with MaxResults.
    pub fn with_ids(
        max_results: Option<i32>,
        next_token: Option<&str>,
        fewest: i32,
        ids: (&str, usize),
    ) -> Result<Self, ApiError> {
        if ids.1 > 0 && max_results.is_some() {
            return Err(ApiError::invalid_combination(format!(
                "The parameter {} cannot be used with the parameter maxResults",
                ids.0
            )));
        }
        Self::new(max_results, next_token, fewest)
    }

    /// Takes one page of items that come in ascending order of their keys.
    pub fn page<T>(&self, items: impl Iterator<Item = T>, key: impl Fn(&T) -> &str) -> Page<T> {
        let mut left = items.skip_while(|item| self.after.as_deref().is_some_and(|after| key(item) <= after));
        let mut page: Vec<T> = Vec::new();
        while page.len() < self.limit {
            match left.next() {
                Some(item) => page.push(item),
                None => return Page { items: page, next_token: None },
            }
        }
        let more = left.next().is_some();
        let token = |last: &T| URL_SAFE_NO_PAD.encode(format!("{}{}", self.mark, key(last)));
        let next_token = page.last().filter(|_| more).map(token);
        Page { items: page, next_token }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_cover_everything_once() {
        let all: Vec<String> = (0..23).map(|n| format!("k{n:02}")).collect();
        let (mut seen, mut token) = (Vec::new(), None);
        loop {
            let paging = Paging::new(Some(5), token.as_deref(), 5).unwrap();
            let page = paging.page(all.iter(), |k| k);
            seen.extend(page.items.into_iter().cloned());
            token = page.next_token;
            if token.is_none() {
                break;
            }
        }
        assert_eq!(seen, all);
    }

    #[tokio::test]
    async fn a_token_is_of_one_call() {
        let token = within("a".into(), async {
            Paging::new(Some(5), None, 5).unwrap().page(["1"; 9].iter(), |k| k).next_token
        });
        let token = token.await.unwrap();
        let again = |call: &str| {
            let (call, token) = (call.to_owned(), token.clone());
            within(call, async move { Paging::new(Some(7), Some(&token), 5).map(|paging| paging.after) })
        };
        assert_eq!(again("a").await.unwrap().as_deref(), Some("1"));
        assert_eq!(again("b").await.unwrap_err().code, "InvalidNextToken");
        assert_eq!(again("").await.unwrap_err().code, "InvalidNextToken");
    }

    #[test]
    fn bad_wishes_are_refused() {
        assert_eq!(Paging::new(Some(4), None, 5).unwrap_err().code, "InvalidParameterValue");
        assert_eq!(Paging::new(Some(5), Some("nonsense"), 5).unwrap_err().code, "InvalidNextToken");
        assert_eq!(
            Paging::with_ids(Some(5), None, 5, ("instancesSet", 1)).unwrap_err().code,
            "InvalidParameterCombination"
        );
    }
}
