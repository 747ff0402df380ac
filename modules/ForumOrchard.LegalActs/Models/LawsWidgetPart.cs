using OrchardCore.ContentManagement;

namespace ForumOrchard.LegalActs.Models;

/// <summary>A widget with the ways into the collection of laws; nothing to set.</summary>
public sealed class LawsWidgetPart : ContentPart;
