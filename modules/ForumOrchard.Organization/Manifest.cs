using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum organization",
    Author = "ForumOrchard",
    Version = "1.0.0",
    Description = "Who the Forum is: its name and hotlines, home page, pages of its sections, members, coordinating council.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Editing",
        "ForumOrchard.Indexing",
        "ForumOrchard.Languages",
        "ForumOrchard.Pages",
        "OrchardCore.ContentFields",
        "OrchardCore.Flows",
        "OrchardCore.Html",
        "OrchardCore.Liquid",
        "OrchardCore.Localization",
        "OrchardCore.Media",
        "OrchardCore.Settings",
    ])]
