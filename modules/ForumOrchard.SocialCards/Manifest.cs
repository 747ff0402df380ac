using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: social cards",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "The picture that social networks and messengers show for a shared page without a picture of its own.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Languages",
        "ForumOrchard.Pages",
    ])]
