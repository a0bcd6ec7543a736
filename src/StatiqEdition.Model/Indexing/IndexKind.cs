namespace StatiqEdition.Model;

/// <summary>The indexes that an edition can have, in the order in which they are printed.</summary>
public enum IndexKind
{
    /// <summary>Persons, by name or by office.</summary>
    Person,

    /// <summary>Places, states and regions.</summary>
    Place,

    /// <summary>Parties, governments and their organs, agencies, enterprises.</summary>
    Organisation,

    /// <summary>Dates, and events that the text names, in the order of time.</summary>
    Date,
}
