namespace ForumOrchard.Translations.Checks;

/// <summary>A finding that somebody says is none, or is one after all.</summary>
/// <param name="Check">Name of the check.</param>
/// <param name="UnitId">Id of the sentence.</param>
/// <param name="IsTakenBack">Whether it is one after all.</param>
public sealed record WaiveRequest(string Check, string UnitId, bool IsTakenBack = false)
{
    private const string Back = "back";

    /// <summary>As the button of a form sends it.</summary>
    public string Value => IsTakenBack ? $"{Check} {UnitId} {Back}" : $"{Check} {UnitId}";

    /// <summary>Null for what is none.</summary>
    public static WaiveRequest? Parse(string? value) => value?.Split(' ', 3) switch
    {
        [var check, var unit] => new WaiveRequest(check, unit),
        [var check, var unit, Back] => new WaiveRequest(check, unit, IsTakenBack: true),
        _ => null,
    };
}
