using ForumOrchard.LegalActs.Models;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ForumOrchard.LegalActs.ViewModels;

/// <summary>The form of an act's relations, as it is shown and posted.</summary>
public class RelationsEditorViewModel
{
    /// <summary>Null if the posted form had no relations to edit.</summary>
    public List<RelationRow?>? Rows { get; set; }

    /// <summary>The relations to choose from: code and name.</summary>
    [BindNever]
    public IReadOnlyList<KeyValuePair<string, string>> Kinds { get; set; } = [];

    /// <summary>The localization set of the edited act; null while it has none.</summary>
    [BindNever]
    public string? Own { get; set; }

    /// <summary>Published acts that name this one, by the relation as seen from it.</summary>
    [BindNever]
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<NamedAct>>> Inverse { get; set; } = [];

    /// <summary>Versions in other languages that have other relations: name of the language and id of the item.</summary>
    [BindNever]
    public IReadOnlyList<KeyValuePair<string, string>> Different { get; set; } = [];
}

/// <summary>One relation in the form.</summary>
public class RelationRow
{
    public string? Kind { get; set; }

    /// <summary>What stands in the field: the label of the act, or what an editor typed to find one.</summary>
    public string? Act { get; set; }

    /// <summary>The label of <see cref="LocalizationSet"/>: while it stands in the field, that act is meant.</summary>
    public string? Shown { get; set; }

    public string? LocalizationSet { get; set; }

    /// <summary>The act chosen among the candidates; null or empty to find the act by its text.</summary>
    public string? Choice { get; set; }

    public bool Remove { get; set; }

    /// <summary>What the editor should know of the act; null for nothing.</summary>
    [BindNever]
    public string? Note { get; set; }

    /// <summary>The acts that the text may mean.</summary>
    [BindNever]
    public IReadOnlyList<NamedAct> Candidates { get; set; } = [];

    /// <summary>Whether nobody has filled the row.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Kind) && string.IsNullOrWhiteSpace(Act) && string.IsNullOrEmpty(Choice);
}
