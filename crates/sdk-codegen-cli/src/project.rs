//! A workspace: its contract, and the files that are generated from it.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use openapi_document::{Document, Loader};
use sdk_codegen::{Client, Options, Output, region_source};
use sdk_docs::Book;

use crate::{
    Error, Outcome, report,
    settings::{FILE, Settings},
    site,
    tools::Contract,
};

/// The block of features in the client's manifest.
const FEATURES: [&str; 2] = ["# generated families: begin", "# generated families: end"];
/// The block of families in the README.
const FAMILIES: [&str; 2] = [
    "<!-- generated families: begin -->",
    "<!-- generated families: end -->",
];

/// A workspace that [`create`](crate::create) created.
#[derive(Clone, Debug)]
pub struct Project {
    root: PathBuf,
    settings: Settings,
}

impl Project {
    /// Opens the workspace of a folder, by its `sdk-codegen.toml`.
    ///
    /// # Errors
    /// Fails if the file cannot be read, or has a problem.
    pub fn open(root: &Path) -> Result<Self, Error> {
        Ok(Self {
            root: root.to_owned(),
            settings: Settings::load(&root.join(FILE))?,
        })
    }

    /// Opens the workspace that contains the current folder.
    ///
    /// # Errors
    /// Fails if no folder above has an `sdk-codegen.toml`, or the file has a problem.
    pub fn here() -> Result<Self, Error> {
        let here = env::current_dir().map_err(Error::file(".", "read"))?;
        match here.ancestors().find(|folder| folder.join(FILE).is_file()) {
            Some(root) => Self::open(&report::relative_to(root, &here)),
            None => Err(Error::NoProject { path: here }),
        }
    }

    /// Returns the settings.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Returns the path of the contract's root document.
    #[must_use]
    pub fn contract(&self) -> PathBuf {
        self.root.join(&self.settings.contract)
    }

    /// Returns the folder that references of the contract must not leave, if the settings name one.
    fn contract_root(&self) -> Option<PathBuf> {
        let root = self.settings.contract_root.as_ref();
        root.map(|root| self.root.join(root))
    }

    /// Returns the sources that `drift` compares if it is given none.
    #[must_use]
    pub fn sources(&self) -> Vec<PathBuf> {
        let sources = self.settings.sources.iter();
        sources.map(|source| self.root.join(source)).collect()
    }

    /// Runs a command on the contract.
    #[must_use]
    pub fn tool(&self, command: crate::tools::Command) -> Outcome {
        let root = self.contract_root();
        let contract = Contract {
            program: "sdk-codegen",
            path: &self.contract(),
            root: root.as_deref(),
            sources: &self.sources(),
        };
        crate::tools::run(command, contract)
    }

    /// Generates the client from the contract.
    ///
    /// # Errors
    /// Returns every finding that prevents generation, each with file, pointer and fix.
    pub fn client(&self) -> Result<(Document, Client), Error> {
        let loader = Loader::within(self.contract_root().as_deref());
        let document = loader.load(&self.contract())?.checked()?;
        let client = Options::new()
            .skip_unsupported(self.settings.skip_unsupported)
            .curated(self.settings.curated)
            .crate_name(&self.settings.crate_name)
            .service_name(&self.settings.service)
            .generate_from(&document)?;
        Ok((document, client))
    }

    /// Returns all files that are generated from the contract.
    ///
    /// # Errors
    /// Fails if the manifest or the README cannot be read, or lacks the lines around generated ones.
    pub fn output(&self, document: &Document, client: &Client) -> Result<Output, Error> {
        let mut output = client.output(self.root.join("src/generated"));
        let mock = self.root.join("mock/src/generated");
        output.add(mock.join("contract.json"), client.bundle.clone());
        if let Some(regions) = region_source(document) {
            output.add(self.root.join("src/region.rs"), regions);
        }
        type Rewrite = fn(&Client, &str) -> Option<String>;
        let rewritten: [(&str, Rewrite, _); 2] = [
            ("Cargo.toml", Client::manifest, FEATURES),
            ("README.md", Client::readme, FAMILIES),
        ];
        for (name, rewrite, [begin, end]) in rewritten {
            let path = self.root.join(name);
            let text = fs::read_to_string(&path).map_err(Error::file(&path, "read"))?;
            match rewrite(client, &text) {
                Some(text) => output.add(path, text),
                None => return Err(Error::NoBlock { path, begin, end }),
            }
        }
        Ok(output)
    }

    /// Generates client and mock server, or with `check` compares them with the files on disk; and
    /// prints what differs.
    ///
    /// # Errors
    /// Fails if the contract is invalid or not supported, or a file cannot be written.
    pub fn generate(&self, check: bool) -> Result<Outcome, Error> {
        let (document, client) = self.client()?;
        report::print_warnings(&client);
        let output = self.output(&document, &client)?;
        if check {
            return Ok(report::check(&client, &output, "sdk-codegen generate")?);
        }
        report::write(&client, &output)?;
        Ok(Outcome::Done)
    }

    /// Builds the README and the reference of all operations as a site, and prints its first page.
    ///
    /// # Errors
    /// Fails if the client cannot be generated, or mdBook fails.
    pub fn docs(&self) -> Result<Outcome, Error> {
        let (document, client) = self.client()?;
        let path = self.root.join("README.md");
        let readme = fs::read_to_string(&path).map_err(Error::file(&path, "read"))?;
        // The title of the book is that of its first chapter.
        let introduction = readme.split_once('\n').map_or("", |(_, rest)| rest);
        let mut book = Book::new(client.api.service.title.clone());
        book.chapter("index", "Introduction", introduction);
        book.reference(&document, &client);
        let target = self.root.join("target");
        let folder = target.join("docs");
        book.output(&folder).write()?;
        println!("{}", site::build(&folder, &target)?.display());
        Ok(Outcome::Done)
    }
}
