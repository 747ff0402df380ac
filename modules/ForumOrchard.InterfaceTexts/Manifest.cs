using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: interface texts",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "The words of the theme and the modules in each language: what is missing, and translators' own texts, which count at once.",
    Category = "Forum",
    Dependencies =
    [
        "ForumOrchard.Editing",
        "ForumOrchard.Translations",
        "OrchardCore.Admin",
        "OrchardCore.Localization",
    ])]
