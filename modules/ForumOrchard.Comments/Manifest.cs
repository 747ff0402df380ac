using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum comments",
    Author = "ForumOrchard",
    Version = "1.0.0",
    Description = "Comments that wait for a moderator; the e-mail address is never shown, and everything works without script.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Dashboard",
        "ForumOrchard.Digest",
        "ForumOrchard.Hosting",
        "ForumOrchard.Languages",
        "ForumOrchard.Pages",
        "OrchardCore.Admin",
        "OrchardCore.ContentFields",
    ])]
