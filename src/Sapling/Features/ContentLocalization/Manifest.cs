using OrchardCore.Modules.Manifest;
using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.ContentLocalization", "Content Localization", "Internationalization", "Content items that are translations of each other.",
    Dependencies = ["OrchardCore.ContentTypes", "OrchardCore.Localization"])]

[assembly: Feature(
    Id = "OrchardCore.ContentLocalization.ContentCulturePicker",
    Name = "Content Culture Picker",
    Category = "Internationalization",
    Description = "Takes the culture of a request from the content item it shows, and leads from one translation to another.",
    Dependencies = ["OrchardCore.ContentLocalization", "OrchardCore.Autoroute"])]
