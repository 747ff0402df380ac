using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum vacancies",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Version = "1.0.0",
    Description = "Posts that the Forum and its members offer.",
    Category = "Tests",
    Dependencies = ["ForumOrchard.Indexing", "ForumOrchard.Pages", "ForumOrchard.Programs", "OrchardCore.ContentFields", "OrchardCore.Html"])]
