//! Teaches a robot: creates a knowledge library, a role that draws on it and a robot that plays the role, and
//! asks it a question.
//!
//! `cargo run -p metastudio --features chat-robots,wise-brain,wise-brain-knowledge --example ask_robot`
//! runs it with a mock server.

use anyhow::ensure;
use metastudio::{
    Client, FilePart,
    types::{
        ChatLanguage, CreateInteractiveChatRequest, CreateKnowledgeLibraryRequest,
        CreateQuestionAnswerRequest, CreateRobotRequest, CreateRoleRequest, KnowledgeType,
        LlmSource, RecallKnowledgeLibraryRequest, RobotType, RoleKnowledge, RoleLanguage,
        WiseBrainConfig,
    },
};
use metastudio_mock::{Fault, MockServer};

/// The `app_type` of a robot whose replies come from a role.
const WISE_BRAIN: i32 = 7;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let server = MockServer::start()?;
    // The role is asked too often at first, and a library is not created at the first attempt.
    for operation in ["CreateInteractiveChat", "CreateKnowledgeLibrary"] {
        server.inject(Fault::respond(429).operation(operation).nth(1))?;
    }
    let client = Client::builder()
        .endpoint(server.url())
        .credentials(server.credentials().clone())
        .project_id(server.project_id())
        .build()?;
    run(&client).await
}

pub(crate) async fn run(client: &Client) -> anyhow::Result<()> {
    let pairs = questions(client).await?;
    let documents = document(client).await?;
    let found = recall(client, &pairs, "When do you close?").await?;
    ensure!(found > 0, "the library has nothing about this");
    let role_id = role(client, &pairs, &documents).await?;
    let robot = robot(client, &role_id).await?;
    println!("robot {robot} plays role {role_id}");
    let reply = ask(client, &role_id, "session-1", "When do you close?").await?;
    println!("{reply}");
    Ok(())
}

/// Creates a library with a pair of question and answer, and returns its id.
pub(crate) async fn questions(client: &Client) -> anyhow::Result<String> {
    let library = library(client, "Visitors ask", KnowledgeType::QuestionAnswer).await?;
    let pair = CreateQuestionAnswerRequest::new()
        .knowledge_library_id(&*library)
        .question("When do you close?")
        .similar_questions("How long are you open?")
        .answer("At six, on Sundays at five.");
    client.create_question_answer(&pair).send().await?;
    Ok(library)
}

/// Creates a library with a document, and returns its id.
pub(crate) async fn document(client: &Client) -> anyhow::Result<String> {
    let library = library(client, "Prices", KnowledgeType::Document).await?;
    let file = FilePart::new("prices.txt", "text/plain", "A ticket costs 12.");
    let document = client.create_document(&*library, file).send().await?;
    println!("document {:?}", document.document_id);
    Ok(library)
}

async fn library(client: &Client, name: &str, kind: KnowledgeType) -> anyhow::Result<String> {
    let request = CreateKnowledgeLibraryRequest::new(name, ChatLanguage::En, kind);
    let library = client.create_knowledge_library(&request).send().await?;
    Ok(library.into_inner().knowledge_library_id)
}

/// Returns how much a library has about a question, before a role is given it.
pub(crate) async fn recall(client: &Client, library: &str, query: &str) -> anyhow::Result<usize> {
    let request = RecallKnowledgeLibraryRequest::new()
        .knowledge_library_id(library)
        .knowledge_type(KnowledgeType::QuestionAnswer)
        .query(query);
    let hits = client
        .check_recall_knowledge_library(&request)
        .send()
        .await?;
    for hit in hits.iter() {
        println!("{:?} {:?}", hit.score, hit.content);
    }
    Ok(hits.len())
}

/// Creates a role that draws on libraries of both kinds, and returns its id.
pub(crate) async fn role(client: &Client, pairs: &str, documents: &str) -> anyhow::Result<String> {
    let english = RoleLanguage::new(ChatLanguage::En)
        .prompt("You are the receptionist of a museum.")
        .knowledge_library_list(vec![
            RoleKnowledge::new(KnowledgeType::QuestionAnswer, [pairs]),
            RoleKnowledge::new(KnowledgeType::Document, [documents]),
        ]);
    let role = CreateRoleRequest::new()
        .name("Receptionist")
        .description("Welcomes visitors and answers their questions")
        .role_business_list(vec![english])
        .llm_source(LlmSource::DeepSeek);
    Ok(client.create_role(&role).send().await?.into_inner().role_id)
}

/// Creates a robot that plays the role in conversations, and returns its id.
pub(crate) async fn robot(client: &Client, role_id: &str) -> anyhow::Result<String> {
    let robot = CreateRobotRequest::new("Reception", WISE_BRAIN)
        .robot_type(RobotType::Chat)
        .language(ChatLanguage::En)
        .wise_brain_config(WiseBrainConfig::new().role_id(role_id));
    let robot = client.create_robot(&robot).send().await?;
    Ok(robot.into_inner().robot_id)
}

/// Asks a role, and returns its reply. It remembers what was said in the same session.
pub(crate) async fn ask(
    client: &Client,
    role_id: &str,
    session: &str,
    question: &str,
) -> anyhow::Result<String> {
    let request = CreateInteractiveChatRequest::new()
        .role_id(role_id)
        .session_id(session)
        .message(question)
        .language(ChatLanguage::En);
    let reply = client.create_interactive_chat(&request).send().await?;
    Ok(reply.into_inner().message)
}
