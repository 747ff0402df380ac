namespace ForumOrchard.Translations.Checks;

/// <summary>A finding that somebody says is none.</summary>
/// <param name="Check">Name of the check.</param>
/// <param name="UnitId">Id of the sentence.</param>
public sealed record WaiveRequest(string Check, string UnitId)
{
    /// <summary>As the button of a form sends it.</summary>
    public string Value => $"{Check} {UnitId}";

    /// <summary>Null for what is none.</summary>
    public static WaiveRequest? Parse(string? value) => value?.Split(' ', 2) is [var check, var unit] ? new WaiveRequest(check, unit) : null;
}
