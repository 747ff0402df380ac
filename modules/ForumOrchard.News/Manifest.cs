using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum news",
    Author = "ForumOrchard",
    Version = "1.0.0",
    Description = "News and events: articles, month archives and what is new on the home page.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Comments",
        "ForumOrchard.Editing",
        "ForumOrchard.Indexing",
        "ForumOrchard.Languages",
        "ForumOrchard.Pages",
        "ForumOrchard.Programs",
        "OrchardCore.ContentFields",
        "OrchardCore.Html",
        "OrchardCore.Media",
        "OrchardCore.Widgets",
    ])]
