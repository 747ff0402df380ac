using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Media",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Category = "Content Management")]

[assembly: Feature(
    Id = "OrchardCore.Media",
    Name = "Media",
    Description = "Files that editors upload, and images in the sizes of named profiles.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.ContentTypes"])]
