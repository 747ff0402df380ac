using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: text of attached files",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "Makes the text inside attached PDF, DOCX, ODT, TXT and HTML files searchable, page by page, and tells editors of files that have none.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Dashboard",
        "ForumOrchard.Editing",
        "ForumOrchard.Health",
        "ForumOrchard.Indexing",
        "ForumOrchard.Languages",
        "ForumOrchard.Pages",
        "ForumOrchard.Translations",
        "ForumOrchard.Uploads",
        "OrchardCore.Admin",
        "OrchardCore.ContentFields",
        "OrchardCore.Media",
    ])]
