using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: hosting",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "How the site answers over HTTP: security headers, compression, HEAD, letters as they are, and whether it is ready.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Health",
        "OrchardCore.ResponseCompression",
    ])]
