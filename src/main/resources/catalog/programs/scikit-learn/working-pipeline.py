# A pipeline keeps preprocessing and model together, so that cross-validation
# learns the scaling from the training folds only; a grid tries settings, and
# rows that took no part judge the best one.
# needs: scikit-learn, pandas, numpy

import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, StratifiedKFold, train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

rng = np.random.default_rng(0)
rows = 400
df = pd.DataFrame(
    {
        "age": np.where(rng.random(rows) < 0.1, np.nan, rng.normal(40, 12, rows)),
        "visits": rng.poisson(4, rows),
        "city": rng.choice(["Oslo", "Rome", "Cairo"], rows),
    }
)
tends = 0.8 * (df["visits"] - 4) - 1.5 * (df["city"] == "Rome")
buys = (rng.random(rows) < 1 / (1 + np.exp(-tends))).astype(int)
train, test, train_buys, test_buys = train_test_split(df, buys, test_size=0.25, stratify=buys, random_state=0)

prepare = ColumnTransformer(
    [
        ("numbers", make_pipeline(SimpleImputer(), StandardScaler()), ["age", "visits"]),
        ("city", OneHotEncoder(handle_unknown="ignore"), ["city"]),
    ]
)
search = GridSearchCV(
    make_pipeline(prepare, LogisticRegression()),
    {"logisticregression__C": [0.001, 0.1, 10]},
    cv=StratifiedKFold(5, shuffle=True, random_state=0),
    scoring="roc_auc",
)
search.fit(train, train_buys)
for parameters, score in zip(search.cv_results_["params"], search.cv_results_["mean_test_score"]):
    print(parameters, f"AUC {score:.3f}")
print("best:", search.best_params_, f"on the test rows: AUC {search.score(test, test_buys):.3f}")
new = pd.DataFrame({"age": [np.nan], "visits": [8], "city": ["Lima"]})
print(f"no age and an unknown city: buys with {search.predict_proba(new)[0, 1]:.0%}")
