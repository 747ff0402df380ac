using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum legal acts",
    Author = "ForumOrchard",
    Version = "1.0.0",
    Description = "Conventions and laws: what they say, since when, whether in force, and how they relate to each other.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Attachments",
        "ForumOrchard.Editing",
        "ForumOrchard.Indexing",
        "ForumOrchard.Languages",
        "ForumOrchard.Pages",
        "ForumOrchard.Programs",
        "ForumOrchard.Terms",
        "OrchardCore.Admin",
        "OrchardCore.ContentFields",
        "OrchardCore.Contents",
        "OrchardCore.Html",
        "OrchardCore.Media",
        "OrchardCore.Taxonomies",
        "OrchardCore.Widgets",
    ])]
