using ForumOrchard.Indexing;
using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Forum: indexing",
    Author = "Forum of Women's NGOs of Kyrgyzstan",
    Website = "https://forumofwomenngos.kg",
    Version = "1.0.0",
    Description = "Puts what other modules know of an item into the search indexes, and reads them, on whichever version of Orchard Core.",
    Category = "Forum",
    Dependencies =
    [
        "OrchardCore.Indexing",
        Major.LuceneFeature,
        Major.WorkerFeature,
    ])]
