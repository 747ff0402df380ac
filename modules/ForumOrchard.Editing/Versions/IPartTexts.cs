using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Versions;

/// <summary>Says what a part holds besides its fields. A module registers one for each part with an editor of its own.</summary>
public interface IPartTexts
{
    /// <summary>Name of the part.</summary>
    string Part { get; }

    /// <summary>What its editor is called, in the editor's language.</summary>
    string Name { get; }

    /// <summary>A line for each thing that an editor would recognise; empty for nothing.</summary>
    /// <param name="members">The members of the part that are no fields, as they are stored.</param>
    /// <param name="item">The item that they are of.</param>
    Task<string> TextAsync(JsonObject members, ContentItem item);
}
