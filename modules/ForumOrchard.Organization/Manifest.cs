using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum organization",
    Author = "ForumOrchard",
    Version = "1.0.0",
    Description = "Who the Forum is: home page, pages of its sections, members, coordinating council.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Indexing",
        "ForumOrchard.Site",
        "OrchardCore.ContentFields",
        "OrchardCore.Flows",
        "OrchardCore.Html",
        "OrchardCore.Media",
    ])]
