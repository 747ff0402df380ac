using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum dialogues",
    Author = "ForumOrchard",
    Version = "1.0.0",
    Description = "Regional dialogues: sessions, and what each country found, side by side.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Comments",
        "ForumOrchard.Editing",
        "ForumOrchard.Indexing",
        "ForumOrchard.Languages",
        "ForumOrchard.Pages",
        "ForumOrchard.Programs",
        "ForumOrchard.Terms",
        "ForumOrchard.Translations",
        "OrchardCore.ContentFields",
        "OrchardCore.Html",
        "OrchardCore.Taxonomies",
        "OrchardCore.Widgets",
    ])]
