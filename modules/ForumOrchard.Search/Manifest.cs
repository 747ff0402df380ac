using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: search",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "Finds pages, news, publications, laws and dialogues by the words in them, in Russian and in English.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Dashboard",
        "ForumOrchard.Health",
        "ForumOrchard.Indexing",
        "ForumOrchard.Languages",
        "ForumOrchard.Pages",
        "ForumOrchard.Terms",
    ])]
