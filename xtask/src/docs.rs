//! `cargo xtask docs`: builds the guide and the reference of all operations as a static site.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use anyhow::{Context, bail, ensure};
use openapi_document::Document;
use sdk_codegen_cli::site;
use sdk_docs::Book;

use crate::workspace;

/// Chapters of the guide: their files, which rustdoc shows too, and their titles.
const GUIDE: [(&str, &str); 9] = [
    ("credentials", "Credentials"),
    ("retries", "Retries, timeouts and rate limits"),
    ("errors", "Errors"),
    ("paging", "Long lists"),
    ("jobs", "Jobs"),
    ("workflows", "Workflows"),
    ("observing", "Traces and drift"),
    ("testing", "Tests"),
    ("ci", "Contract checks in CI"),
];

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Open and search the site in a headless browser, and fail if it does not work.
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let folder = workspace::root().join("target/docs");
    book()?.output(&folder).write()?;
    let index = site::build(&folder, &workspace::root().join("target"))?;
    let site = folder.join("book");
    println!("{}", workspace::relative(&index).display());
    if arguments.check {
        check(&site)?;
        println!("the site opens and is searchable");
    }
    Ok(ExitCode::SUCCESS)
}

/// Returns the introduction, the guide and the reference.
fn book() -> anyhow::Result<Book> {
    let document = Document::load(&crate::generate::spec());
    let generated = document.and_then(|document| {
        let client = sdk_codegen::generate_from(&document)?;
        Ok((document, client))
    });
    let (document, client) = match generated {
        Ok(generated) => generated,
        Err(findings) => bail!("the contract has errors:\n{findings}"),
    };
    let mut book = Book::new(client.api.service.title.clone());
    let metastudio = workspace::root().join("crates/metastudio");
    let read =
        |path: PathBuf| fs::read_to_string(&path).with_context(|| path.display().to_string());
    let introduction = read(metastudio.join("README.md"))?;
    // The title of the book is that of its first chapter.
    let introduction = introduction.split_once('\n').map_or("", |(_, rest)| rest);
    book.chapter("index", "Introduction", introduction);
    book.chapter("guide", "Guide", "How to use the client, by task.");
    for (name, title) in GUIDE {
        let text = read(metastudio.join(format!("src/guide/{name}.md")))?;
        book.chapter(&format!("guide/{name}"), title, &text);
    }
    let service = read(workspace::root().join("crates/sdk-codegen-cli/src/guide.md"))?;
    book.chapter(
        "guide/your_service",
        "Your service in ten minutes",
        &service,
    );
    book.reference(&document, &client);
    Ok(book)
}

/// Opens the site in a browser: a page of the reference shows both examples, and a search for a path
/// finds its operation.
fn check(site: &Path) -> anyhow::Result<()> {
    let page = dump(
        &site.join("reference/model_training/create_2d_model_training_job.html"),
        "",
    )?;
    for text in ["POST /v1/", "CreateTrainingJob", "video_multipart_count"] {
        ensure!(
            page.contains(text),
            "the page of an operation does not show `{text}`"
        );
    }
    let found = dump(&site.join("index.html"), "?search=ListSmartLive")?;
    ensure!(
        found.contains("reference/live_rooms/list_smart_live.html"),
        "the search does not find `ListSmartLive`"
    );
    Ok(())
}

/// Returns a page as a browser has it after its scripts have run.
fn dump(page: &Path, query: &str) -> anyhow::Result<String> {
    let browsers = ["chromium", "chromium-browser", "google-chrome", "chrome"];
    let profile = workspace::root().join("target/docs/browser");
    for browser in browsers {
        let output = Command::new(browser)
            .args([
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--dump-dom",
            ])
            .arg("--virtual-time-budget=20000")
            .arg(format!("--user-data-dir={}", profile.display()))
            .arg(format!("file://{}{query}", page.display()))
            .output();
        let Ok(output) = output else { continue };
        ensure!(
            output.status.success(),
            "{browser} failed: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    bail!("no browser is installed; install chromium, or run without --check")
}
