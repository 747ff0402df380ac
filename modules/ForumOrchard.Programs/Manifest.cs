using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum programs",
    Author = "ForumOrchard",
    Version = "1.0.0",
    Description = "The Forum's programs; other modules add what belongs to them to a program's page.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Indexing",
        "ForumOrchard.Pages",
        "OrchardCore.ContentFields",
        "OrchardCore.Html",
        "OrchardCore.Media",
        "OrchardCore.Widgets",
    ])]
