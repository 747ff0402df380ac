using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum publications",
    Author = "ForumOrchard",
    Version = "1.0.0",
    Description = "The Forum's library: reports, research, manuals, with their files and what a catalogue says of them.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Attachments",
        "ForumOrchard.Comments",
        "ForumOrchard.Editing",
        "ForumOrchard.Indexing",
        "ForumOrchard.Languages",
        "ForumOrchard.Pages",
        "ForumOrchard.Programs",
        "ForumOrchard.Terms",
        "OrchardCore.ContentFields",
        "OrchardCore.Media",
        "OrchardCore.Taxonomies",
        "OrchardCore.Widgets",
    ])]
