namespace ForumOrchard.Translations.SideBySide;

/// <summary>What is to be typed for a sentence without the page's script.</summary>
/// <param name="UnitId">Id of the sentence.</param>
/// <param name="Text">What is to stand there.</param>
public sealed record UseRequest(string UnitId, string Text)
{
    /// <summary>As the form sends it.</summary>
    public string Value => $"{UnitId} {Text}";

    /// <param name="value">See <see cref="Value"/>.</param>
    /// <returns>Null for nothing.</returns>
    public static UseRequest? Parse(string? value) => value?.Split(' ', 2) is [var unitId, var text] ? new UseRequest(unitId, text) : null;

    /// <summary>Types it.</summary>
    internal void TypeInto(IEnumerable<TypedUnit> units)
    {
        foreach (var unit in units.Where(unit => unit.Id == UnitId))
        {
            unit.Text = Text;
        }
    }
}
