using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Localization",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Category = "Internationalization")]

[assembly: Feature(
    Id = "OrchardCore.Localization",
    Name = "Localization",
    Description = "The site's cultures, and texts from PO files.",
    Category = "Internationalization")]

[assembly: Feature(
    Id = "OrchardCore.Localization.ContentLanguageHeader",
    Name = "Content Language Header",
    Description = "Says the language of a page in its Content-Language header.",
    Category = "Internationalization",
    Dependencies = ["OrchardCore.Localization"])]

[assembly: Feature(
    Id = "OrchardCore.ContentLocalization",
    Name = "Content Localization",
    Description = "Content items that are translations of each other.",
    Category = "Internationalization",
    Dependencies = ["OrchardCore.ContentTypes", "OrchardCore.Localization"])]

[assembly: Feature(
    Id = "OrchardCore.ContentLocalization.ContentCulturePicker",
    Name = "Content Culture Picker",
    Description = "Takes the culture of a request from the content item it shows, and leads from one translation to another.",
    Category = "Internationalization",
    Dependencies = ["OrchardCore.ContentLocalization", "OrchardCore.Autoroute"])]
